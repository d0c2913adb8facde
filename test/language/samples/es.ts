import type { Sample } from '../sample.ts';

export const sample: Sample = {
  cardinals: {
    cero: 0,
    tres: 3,
    dieciséis: 16,
    dieciseis: 16,
    veinte: 20,
    doscientas: 200,
    mil: 1000,
    millón: 1e6,
    billón: 1e12,
    mitad: 0.5,
  },
  ordinals: { primer: 1, primera: 1, segundo: 2, tercera: 3, décimo: 10, undécima: 11, vigésimo: 20 },
};
