import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import './caller/caller.css';
import './panels.css';
import './explain/explain.css';
import './narrow.css';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { LanguageProvider } from './language/language.js';
import { Page } from './page.js';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

createRoot(root).render(
  <StrictMode>
    <LanguageProvider>
      <Suspense>
        <Page />
      </Suspense>
    </LanguageProvider>
  </StrictMode>,
);
