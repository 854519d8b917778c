import { useEffect } from 'preact/hooks';
import type { Move, TeachAct, Teaching } from '@/messages/teaching';

const MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: 'out',
  ArrowDown: 'in',
  ArrowLeft: 'previous',
  ArrowRight: 'next',
};

/**
 * Keys in the frame: while the person points, they walk through the page; Escape first ends pointing, then teaching.
 */
export function useKeys(pointing: Teaching['pointing'], say: (act: TeachAct) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const to = pointing && MOVES[event.key];
      const isOnButton = event.target instanceof HTMLButtonElement;
      if (to) say({ act: 'move', to });
      else if (pointing && event.key === 'Enter' && !isOnButton) say({ act: 'pick' });
      else if (event.key === 'Escape') say(pointing ? { act: 'point', part: null } : { act: 'close' });
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [pointing, say]);
}
