import DefaultTheme from 'vitepress/theme-without-fonts';
import './paper.css';

// System fonts only: nothing is fetched, and Chinese and Latin text sit well together.
export default DefaultTheme;
