import { daExchange } from './da-exchange.ts';
import { localised } from './localised.ts';

export const exchangeWords = localised('exchange', daExchange);
