/** Headings of the sections that come when they are opened. */
export const daGroundwork = { coordination: 'Koordinering', sizing: 'Størrelse og pris' } as const;
