import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { siteHealthText } from '@/locales/site-health-text';
import type { SiteHealth } from '@/progress/site-health/site-health';
import { siteReport } from '@/progress/site-health/site-report';

/** Shows the report on a site that has changed, and copies it. Nothing is sent. */
export function SiteReportButton({ origin, health }: { origin: string; health: SiteHealth }) {
  const t = useStore(siteHealthText);
  const [said, setSaid] = useState('');
  const text = siteReport(origin, health, browser.runtime.getManifest().version);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(t.copied),
      () => setSaid(t.copyFailed),
    );
  return (
    <details>
      <summary>{t.report}</summary>
      <p class="small">{t.reportHelp}</p>
      {/* The library's own width holds here, so that a long line wraps. */}
      <pre class="small" lang="en" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {text}
      </pre>
      <button type="button" class="button" data-testid="copy-report" onClick={copy}>
        {t.copy}
      </button>
      <p class="small" role="status">
        {said}
      </p>
    </details>
  );
}
