import '@fontsource-variable/source-sans-3';
import '@fontsource-variable/source-serif-4';
import { followTheme } from './state/theme.ts';
import { painted } from './ui/turns.ts';
import './styles.css';
import './pages/page.css';

followTheme();
// A built page is there to be read at once; what takes its place is fetched meanwhile and begins when it is seen.
void painted().then(() => import('./start.ts'));
