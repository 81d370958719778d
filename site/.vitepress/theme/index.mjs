import { withBase } from 'vitepress';
import theme from 'vitepress/theme-without-fonts';
import { h } from 'vue';
import HomePicture from './HomePicture.vue';
import HomePromise from './HomePromise.vue';
import PageFooter from './PageFooter.vue';
import './charters.css';
import './home.css';
import './paper.css';

export default {
    extends: theme,
    Layout: () => h(theme.Layout, null, { 'layout-bottom': () => h(PageFooter), 'home-hero-image': () => h(HomePicture), 'home-hero-actions-after': () => h(HomePromise) }),
    enhanceApp() {
        // The page comes first: what is kept for reading offline is loaded when that has what it needs. Browsers
        // have service workers only where an address is safe: https, or this machine.
        if (import.meta.env.PROD && !import.meta.env.SSR) setTimeout(() => navigator.serviceWorker?.register(withBase('/service-worker.js')), 4000);
    },
};
