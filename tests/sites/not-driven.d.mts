export const NOT_DRIVEN: { name: string; tried: string }[];
