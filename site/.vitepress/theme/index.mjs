import { withBase } from 'vitepress';
import theme from 'vitepress/theme-without-fonts';
import './charters.css';

export default {
    extends: theme,
    enhanceApp() {
        // Browsers have service workers only where an address is safe: https, or this machine.
        if (import.meta.env.PROD && !import.meta.env.SSR) navigator.serviceWorker?.register(withBase('/service-worker.js'));
    },
};
