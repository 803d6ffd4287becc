import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { PartyPage } from './party-page';
import '../ui/tokens.css';
import './party.css';

const dark = matchMedia('(prefers-color-scheme: dark)');
const look = () => (document.documentElement.dataset.theme = dark.matches ? 'dark' : 'light');
look();
dark.addEventListener('change', look);

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <PartyPage token={location.pathname.split('/')[2] ?? ''} />
  </StrictMode>,
);
