#!/bin/sh
# Makes the namespace of Rounds once the server serves; one that is there stays as it is.
set -eu

attempt=1
until temporal operator namespace describe --namespace "$TEMPORAL_NAMESPACE" >/dev/null 2>&1 ||
  temporal operator namespace create --namespace "$TEMPORAL_NAMESPACE" --retention 168h >/dev/null 2>&1; do
  if [ "$attempt" -ge 60 ]; then
    echo "Temporal at $TEMPORAL_ADDRESS does not make the namespace $TEMPORAL_NAMESPACE: see the log of the service temporal." >&2
    exit 1
  fi
  attempt=$((attempt + 1))
  sleep 2
done
echo "The namespace $TEMPORAL_NAMESPACE is there."
