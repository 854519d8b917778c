import type { Generator } from './generators.mjs';

export function siteFolder(generator: Generator): string;
export function isBuilt(generator: Generator): boolean;
export function clearSites(generators: Generator[]): void;
export function isInstalled(generator: Generator): boolean;
export function buildSite(generator: Generator): Promise<void>;
