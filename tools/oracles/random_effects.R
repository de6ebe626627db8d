# Random effects by metafor and false-discovery flags by p.adjust, for like_for_like.py.
# Input (JSON on stdin): themes: [{effects, variances}], families: [[p, ...], ...]. Output: JSON on stdout.
suppressPackageStartupMessages({
  library(jsonlite)
  library(metafor)
})
input <- fromJSON(file("stdin"), simplifyDataFrame = FALSE, simplifyMatrix = FALSE)
themes <- lapply(input$themes, function(theme) {
  dl <- rma(yi = theme$effects, vi = theme$variances, method = "DL")
  fixed <- rma(yi = theme$effects, vi = theme$variances, method = "FE")
  reliability <- dl$tau2 / (dl$tau2 + theme$variances)
  centre <- as.numeric(fixed$beta)
  list(
    tau2 = dl$tau2, q = dl$QE, blup = as.numeric(blup(dl)$pred), randomMean = as.numeric(dl$beta),
    reliability = reliability, estimate = centre + reliability * (theme$effects - centre)
  )
})
families <- lapply(input$families, function(p) which(p.adjust(p, "BH") <= 0.1))
tools <- list(R = R.version.string, metafor = as.character(packageVersion("metafor")))
cat(toJSON(list(themes = themes, families = families, tools = tools), digits = NA, auto_unbox = TRUE))
