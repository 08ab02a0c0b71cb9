/** How fast, and how much longer than the straight line, each kind of way is. Calibrated; `docs/method.md` has the errors. */
export interface TravelSpeeds {
  readonly countryKmPerHour: number;
  readonly townKmPerHour: number;
  readonly motorwayKmPerHour: number;
  readonly urbanMotorwayKmPerHour: number;
  readonly expresswayKmPerHour: number;
  /** Bridges, tunnels and dams that are not part of a motorway. */
  readonly linkKmPerHour: number;
  readonly rampKmPerHour: number;
  readonly countryDetour: number;
  readonly townDetour: number;
  readonly motorwayDetour: number;
  readonly rampDetour: number;
  /** Getting under way and finding the door, at both ends together. */
  readonly endMinutes: number;
}

export const CAR_SPEEDS: TravelSpeeds = {
  countryKmPerHour: 71,
  townKmPerHour: 32,
  motorwayKmPerHour: 109,
  urbanMotorwayKmPerHour: 75,
  expresswayKmPerHour: 80,
  linkKmPerHour: 60,
  rampKmPerHour: 50,
  countryDetour: 1.06,
  townDetour: 1.1,
  motorwayDetour: 1.025,
  rampDetour: 1.25,
  endMinutes: 3.5,
};

/** Motorways are closed to bicycles, and bridges that carry only a motorway. */
export const BICYCLE_SPEEDS: TravelSpeeds = {
  ...CAR_SPEEDS,
  countryKmPerHour: 16,
  townKmPerHour: 15,
  linkKmPerHour: 16,
  endMinutes: 1,
};
