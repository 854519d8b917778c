import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { Notice } from '@/components/controls/toast';
import { problemWords } from '@/components/text/sync-problem-words';
import { devicesText } from '@/locales/devices-text';
import { locale } from '@/locales/locale';
import { syncProblemText } from '@/locales/sync-problem-text';
import type { SyncPreview, SyncReply } from '@/messages/sync-acts';
import { type SyncSettings, setSyncSettings } from '@/storage/preferences/sync-settings';
import { askSync } from './ask-sync';

/** What was said so far about how to open the folder. */
interface Opening {
  passphrase?: string;
  isSame?: boolean;
}

export type Step =
  | { at: 'where' }
  | { at: 'looking' }
  | { at: 'seal'; preview: SyncPreview }
  | { at: 'open' }
  | { at: 'same'; opening: Opening }
  | { at: 'preview'; preview: SyncPreview; opening: Opening }
  | { at: 'uniting'; preview: SyncPreview; opening: Opening }
  | { at: 'code'; code: string };

export interface SetUpProps {
  say: (notice: Notice | null) => void;
  /** From here on the page stays, although sync is on before its last word is said. */
  onBegin: () => void;
  onEnd: () => void;
}

/** The steps of setting up, and what leads from one to the next. */
export function useSetUp({ say, onBegin, onEnd }: SetUpProps) {
  const t = useStore(devicesText);
  const p = useStore(syncProblemText);
  const code = useStore(locale);
  const [step, setStep] = useState<Step>({ at: 'where' });
  const [problem, setProblem] = useState<string | null>(null);

  const stopped = (reply: Extract<SyncReply, { ok: false }>, back: Step) => {
    setProblem(problemWords(reply, p, code));
    setStep(back);
  };

  async function look(opening: Opening): Promise<void> {
    setProblem(null);
    setStep({ at: 'looking' });
    const reply = await askSync({ act: 'dry-run', ...opening });
    if (reply.ok && reply.preview) {
      const { preview } = reply;
      setStep(preview.isEmpty ? { at: 'seal', preview } : { at: 'preview', preview, opening });
    } else if (reply.ok) stopped({ ok: false, kind: 'failed' }, { at: 'where' });
    else if (reply.kind === 'locked') setStep({ at: 'open' });
    else if (reply.kind === 'wrong-passphrase') stopped(reply, { at: 'open' });
    else if (reply.kind === 'other-library') stopped(reply, { at: 'same', opening });
    else stopped(reply, { at: 'where' });
  }

  async function begin(settings: SyncSettings): Promise<void> {
    onBegin();
    await setSyncSettings(settings);
    await look({});
  }

  async function unite(name: string, preview: SyncPreview, opening: Opening): Promise<void> {
    setProblem(null);
    setStep({ at: 'uniting', preview, opening });
    const reply = await askSync({ act: 'unite', name, ...opening });
    if (!reply.ok) return stopped(reply, { at: 'preview', preview, opening });
    if (reply.recoveryCode) return setStep({ at: 'code', code: reply.recoveryCode });
    end();
  }

  function end(): void {
    say({ text: t.united });
    onEnd();
  }

  async function cancel(): Promise<void> {
    await setSyncSettings({ kind: 'off' });
    setStep({ at: 'where' });
    setProblem(null);
    onEnd();
  }

  const guarded = (work: Promise<void>) => void work.catch(() => setProblem(t.failed));

  return {
    step,
    setStep,
    problem,
    end,
    begin: (settings: SyncSettings) => guarded(begin(settings)),
    look: (opening: Opening) => guarded(look(opening)),
    unite: (name: string, preview: SyncPreview, opening: Opening) => guarded(unite(name, preview, opening)),
    cancel: () => guarded(cancel()),
  };
}
