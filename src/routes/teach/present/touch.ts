export interface Spot {
    x: number;
    y: number;
}

/** How a finger turns the slides: on with a stroke to the left or a tap at the right, back with the reverse; 0 for anything else. */
export function turnOf(down: Spot, up: Spot, width: number): 1 | -1 | 0 {
    const [across, along] = [up.x - down.x, up.y - down.y];
    if (Math.abs(across) > 40 && Math.abs(across) > 2 * Math.abs(along)) return across < 0 ? 1 : -1;
    if (Math.hypot(across, along) > 10) return 0;
    if (up.x > (width * 2) / 3) return 1;
    return up.x < width / 3 ? -1 : 0;
}
