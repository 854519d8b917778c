import { describe, expect, it } from 'vitest';
import { signalsOf } from '@/detection/closing/weigh';
import type { Verdict } from '@/detection/verdict';
import { verdictText } from '@/locales/verdict-text';
import { sentence } from './verdict-line';

const t = verdictText.get();
const verdict = (closing: Verdict['closing'], ...signals: [string, number][]): Verdict => ({
  closing,
  score: 0.5,
  role: 'regular',
  signals: signals.map(([id, share]) => ({ id, share })),
});

describe('sentence', () => {
  it('gives the reasons for a closing chapter, at most three and each once', () => {
    const said = sentence(
      verdict(
        'yes',
        ['closing-label', 0.4],
        ['text-silent', -0.1],
        ['says-end', 0.2],
        ['says-end', 0.2],
        ['thanks', 0.1],
        ['wishes', 0.1],
      ),
      t,
    );
    expect(said).toBe(
      'This is the closing chapter: its title says so, its text speaks of the end, its text thanks the readers.',
    );
  });

  it('gives the reasons against one that is not, and is silent on signals it does not know', () => {
    expect(sentence(verdict('no', ['teaches', -0.6], ['thanks', 0.1], ['new-signal', -0.3]), t)).toBe(
      'Not the closing chapter: its text teaches something.',
    );
    expect(sentence(verdict('unsure'), t)).toBe('This may be the closing chapter.');
  });

  it('has words for every signal there is', () => {
    const ids = Object.values(signalsOf).flatMap((rules) => rules.map((rule) => rule.id));
    expect(ids.filter((id) => !(id in t))).toEqual([]);
  });
});
