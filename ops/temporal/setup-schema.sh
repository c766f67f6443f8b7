#!/bin/sh
# Makes Temporal's two databases and brings their schemas up to this server's version. Running it again changes nothing.
set -eu

setup() {
  database=$1
  versions=${TEMPORAL_SCHEMA:-/etc/temporal/schema}/postgresql/v12/$2/versioned
  temporal-sql-tool --db "$database" create
  temporal-sql-tool --db "$database" setup-schema -v 0.0
  temporal-sql-tool --db "$database" update-schema -d "$versions"
}

setup temporal temporal
setup temporal_visibility visibility
echo 'The schemas of Temporal are up to date.'
