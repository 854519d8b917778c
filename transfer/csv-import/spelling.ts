import { fold } from '@/detection/closing/fold';

/** The characters of the known words that traditional Chinese writes differently, each before its simplified one. */
const WRITTEN =
  '課课專专欄栏標标書书講讲師师鏈链連连網网狀状態态閱阅讀读學学習习時时間间結结後后組组單单節节題题稱称進进計计' +
  '劃划畫划開开擱搁暫暂緩缓棄弃斷断過过';
const SIMPLIFIED = new Map(WRITTEN.match(/../gu)?.map((pair) => [pair[0], pair[1]] as const));

/** One spelling of a table's word, folded and in simplified characters, so that one list serves both. */
export function spelling(text: string): string {
  return fold(text)
    .trim()
    .replace(/\p{Script=Han}/gu, (character) => SIMPLIFIED.get(character) ?? character);
}
