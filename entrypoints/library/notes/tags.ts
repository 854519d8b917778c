/** The tags in a line that a person typed, separated by commas of either script: each once, without `#`. */
export function tagsIn(line: string): string[] {
  const tags = line.split(/[,，、]/).map((tag) => tag.trim().replace(/^#+\s*/, ''));
  return [...new Set(tags.filter((tag) => tag !== ''))];
}
