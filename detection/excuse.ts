/** Places in which every page of a site may offer to sign in, whoever reads it. */
const AROUND = 'header,nav,footer,[role="banner"],[role="navigation"],[role="contentinfo"]';
const WALL =
  /\b(?:log|sign)[ -]?(?:in|up)\b|\bregister\b|\bunlock|\bsubscribe|\benroll?\b|\bupgrade\b|\bbuy\b|\bpurchase|登录|登陆|注册|登入|购买|订阅|解锁|开通|试读|报名|加入学习/i;
const WALL_ADDRESS = /\b(?:log-?in|sign-?in|sign-?up|passport|sso|oauth|checkout)\b/i;
const ERROR =
  /\b(?:404|403|429|50\d)\b|not found|forbidden|no longer available|just a moment|unavailable|不存在|找不到|已下架|已删除|网络错误|出错|访问受限|验证码/i;
/** A page may hold thousands of links; a wall is among the first. */
const MOST = 400;

/** How the page came about, as far as known. */
export interface Arrival {
  online: boolean;
  /** HTTP status of the document, or 0 if the browser does not tell. */
  status: number;
}

/**
 * Whether the page has a reason of its own to show no chapter: no network, an error, a captcha, a wall to sign in or to
 * pay at. It excuses one page too many rather than one too few: an excused page merely says nothing about its site.
 */
export function isExcused(document: Document, { online, status }: Arrival): boolean {
  if (!online || status >= 400) return true;
  if (document.querySelector('input[type="password"],iframe[src*="captcha"]')) return true;
  const names = [
    document.title,
    ...[...document.querySelectorAll('h1,h2')].slice(0, 9).map((each) => each.textContent),
  ];
  if (names.some((name) => ERROR.test(name ?? ''))) return true;
  const controls = [...document.querySelectorAll('a[href],button,[role="button"]')].slice(0, MOST);
  return controls.some((control) => {
    if (control.closest(AROUND)) return false;
    const text = (control.textContent ?? '').trim();
    return (text.length < 40 && WALL.test(text)) || WALL_ADDRESS.test(control.getAttribute('href') ?? '');
  });
}
