'use strict';
const Health = (v) => ({ status: v.status, version: v.version, database: v.database });
exports.getHealth_200 = (v) => Health(v);
