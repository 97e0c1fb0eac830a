import { createRoot } from 'react-dom/client';

const place = document.getElementById('tab');
if (!place) throw new Error('index.html has no place for the tab');
createRoot(place).render(null);
