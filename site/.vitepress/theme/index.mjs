import theme from 'vitepress/theme-without-fonts';
import './charters.css';

export default theme;
