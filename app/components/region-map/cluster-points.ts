/** Points that would lie on each other on the screen become one cluster: in one pass over a grid, the same points always giving the same clusters. Pure. */

export interface Dot { x: number; y: number }

export interface Cluster<T extends Dot> extends Dot {
  /** every point of it; its place is their middle */
  members: T[];
}

/**
 * @param limit in the units of the points: no two clusters are closer to each other than that
 * @returns clusters in which every point is exactly once
 */
export function clusterPoints<T extends Dot>(points: readonly T[], limit: number): Cluster<T>[] {
  const grid = new Grid<T>(limit);
  for (const spot of spotsOf(points)) {
    let cluster = spot;
    for (let near = grid.nearest(cluster); near; near = grid.nearest(cluster)) {
      grid.remove(near);
      cluster = together(near, cluster);
    }
    grid.add(cluster);
  }
  return grid.all();
}

/** Points in the same place first, the fullest place first: towns draw what lies around them, and not the other way. */
function spotsOf<T extends Dot>(points: readonly T[]): Cluster<T>[] {
  const spots = new Map<string, Cluster<T>>();
  for (const point of points) {
    const key = `${point.x} ${point.y}`;
    const spot = spots.get(key);
    if (spot) spot.members.push(point);
    else spots.set(key, { x: point.x, y: point.y, members: [point] });
  }
  return [...spots.values()].sort((a, b) => b.members.length - a.members.length || a.x - b.x || a.y - b.y);
}

function together<T extends Dot>(a: Cluster<T>, b: Cluster<T>): Cluster<T> {
  const [m, n] = [a.members.length, b.members.length];
  return { x: (a.x * m + b.x * n) / (m + n), y: (a.y * m + b.y * n) / (m + n), members: [...a.members, ...b.members] };
}

/** Clusters by cells as wide as the limit: whatever is closer lies in the cell or in one of its eight neighbours. */
class Grid<T extends Dot> {
  private readonly cells = new Map<string, Set<Cluster<T>>>();
  private readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  add(cluster: Cluster<T>): void {
    const key = this.keyOf(cluster);
    this.cells.set(key, (this.cells.get(key) ?? new Set()).add(cluster));
  }

  remove(cluster: Cluster<T>): void {
    this.cells.get(this.keyOf(cluster))?.delete(cluster);
  }

  all(): Cluster<T>[] {
    return [...this.cells.values()].flatMap((cell) => [...cell]);
  }

  /** The closest one within the limit. */
  nearest({ x, y }: Dot): Cluster<T> | undefined {
    let best: { cluster: Cluster<T>; gap: number } | undefined;
    const [column, row] = [Math.floor(x / this.limit), Math.floor(y / this.limit)];
    for (let cell = 0; cell < 9; cell += 1) {
      for (const cluster of this.cells.get(`${column + (cell % 3) - 1} ${row + Math.floor(cell / 3) - 1}`) ?? []) {
        const gap = Math.hypot(cluster.x - x, cluster.y - y);
        if (gap < this.limit && gap < (best?.gap ?? Infinity)) best = { cluster, gap };
      }
    }
    return best?.cluster;
  }

  private keyOf({ x, y }: Dot): string {
    return `${Math.floor(x / this.limit)} ${Math.floor(y / this.limit)}`;
  }
}
