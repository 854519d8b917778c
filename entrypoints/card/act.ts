import type { CardAct, CardReply } from '@/messages/map';

/** What a part of the card does: resolves when it is done, rejects when it could not be. */
export type Act = (act: CardAct) => Promise<CardReply>;
