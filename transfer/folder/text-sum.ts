/**
 * 16 hexadecimal digits that tell two texts apart, without holding a word of them. They guard against accidents only:
 * whoever wants to can make two texts of one sum.
 */
export function textSum(text: string): string {
  let [low, high] = [0x811c9dc5, 0x5bd1e995];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit ^ (low >>> 15), 0x85ebca6b);
    high = (high << 13) | (high >>> 19);
  }
  return [low, high].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
