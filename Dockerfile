# One image for API, worker and migration; the command chooses.
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json nest-cli.json ./
COPY apps apps
COPY workflows workflows
COPY activities activities
COPY libs libs
COPY docs/manual docs/manual
COPY test/bench test/bench
COPY test/support/numbers.ts test/support/
COPY scripts/bundle-workflows.mjs scripts/copy-templates.mjs scripts/
RUN npm run build && npm prune --omit=dev

FROM node:22-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 WORKER_HEALTH_PORT=3100
WORKDIR /app
COPY --from=build --chown=node:node /app/package.json ./
COPY --from=build --chown=node:node /app/node_modules node_modules
COPY --from=build --chown=node:node /app/dist dist
RUN mkdir -p /data/files && chown -R node:node /data
ENV FILES_DIR=/data/files
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s CMD ["node", "-e", "const p=process.env.HEALTH_PORT||3000;fetch(`http://127.0.0.1:${p}/health/ready`).then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
CMD ["node", "dist/apps/api/main.js"]
