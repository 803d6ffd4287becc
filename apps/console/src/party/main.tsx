import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { PartyPage } from './party-page';
import './party.css';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <PartyPage token={location.pathname.split('/')[2] ?? ''} />
  </StrictMode>,
);
