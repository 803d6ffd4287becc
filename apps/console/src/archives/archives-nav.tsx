import { NavLink } from 'react-router';
import '../public/public.css';

export const ArchivesNav = () => (
  <nav className="law-nav no-print" aria-label="案卷">
    <NavLink to="/archives" end>
      案卷目录
    </NavLink>
    <NavLink to="/archives/search">按内容检索</NavLink>
    <NavLink to="/archives/volumes">组卷</NavLink>
    <NavLink to="/archives/retention">保管期限表</NavLink>
  </nav>
);
