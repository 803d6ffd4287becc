import { NavLink } from 'react-router';
import '../public/public.css';

export const ServicesNav = () => (
  <nav className="law-nav no-print" aria-label="服务">
    <NavLink to="/services" end>
      服务记录
    </NavLink>
    <NavLink to="/services/periods">观察期和过渡期</NavLink>
    <NavLink to="/typical-cases">以案释法</NavLink>
  </nav>
);
