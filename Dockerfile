# syntax=docker/dockerfile:1
FROM node:24-bookworm-slim AS build
WORKDIR /src
COPY package.json package-lock.json ./
COPY apps/api/package.json apps/api/
COPY apps/web/package.json apps/web/
COPY libs/assessment/package.json libs/assessment/
COPY libs/benchmarking/package.json libs/benchmarking/
COPY libs/charts/package.json libs/charts/
COPY libs/disclosure/package.json libs/disclosure/
COPY libs/illustrative-data/package.json libs/illustrative-data/
COPY libs/reference-data/package.json libs/reference-data/
COPY libs/scoring/package.json libs/scoring/
COPY tools/attack/package.json tools/attack/
COPY tools/ci/package.json tools/ci/
COPY tools/demo-data/package.json tools/demo-data/
RUN npm ci
COPY . .
RUN NX_DAEMON=false npx nx run-many -t build --outputStyle=static && npm prune --omit=dev

FROM node:24-bookworm-slim AS api
ENV NODE_ENV=production PORT=3000 BOARDMARK_HOST=0.0.0.0
WORKDIR /app
COPY --from=build /src/package.json ./
COPY --from=build /src/node_modules node_modules
COPY --from=build /src/libs libs
COPY --from=build /src/apps/api apps/api
COPY --from=build /src/apps/web/dist apps/web/dist
COPY --from=build /src/apps/web/src/gql/persisted-documents.json apps/web/src/gql/
USER node
EXPOSE 3000
CMD ["node", "apps/api/dist/main.js"]

FROM nginxinc/nginx-unprivileged:1.29-alpine AS web
COPY docker/nginx.conf /etc/nginx/conf.d/default.conf
COPY --from=build /src/apps/web/dist /usr/share/nginx/html
EXPOSE 8080
