import type { Clock } from '../clock.ts';

/**
 * A clock that stands at `from` until it is started, then runs `speed` times as fast as the real one up to `to`, and from
 * there at the real pace.
 */
export class InventedClock implements Clock {
  private readonly from: number;
  private readonly to: number;
  private readonly speed: number;
  private started: number | null = null;

  constructor(from: string, to: string, speed: number) {
    this.from = Date.parse(from);
    this.to = Date.parse(to);
    this.speed = speed;
  }

  start(): void {
    this.started = performance.now();
  }

  now(): Date {
    if (this.started === null) return new Date(this.from);
    const elapsed = performance.now() - this.started;
    const fast = (this.to - this.from) / this.speed;
    return new Date(elapsed <= fast ? this.from + elapsed * this.speed : this.to + (elapsed - fast));
  }
}
