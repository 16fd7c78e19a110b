import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ConnectionProvider } from './data/connection.tsx';
import { LanguageProvider } from './language/language.tsx';
import { Page } from './page.tsx';
import './page.css';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element "root".');
createRoot(root).render(
  <StrictMode>
    <LanguageProvider>
      <ConnectionProvider>
        <Page />
      </ConnectionProvider>
    </LanguageProvider>
  </StrictMode>,
);
