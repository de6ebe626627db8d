# Agreement by the package multilevel, for board_scores.py.
# Input (JSON on stdin): boards: [[[answer, ...], ...], ...], complete answers. Output: JSON on stdout.
suppressPackageStartupMessages({
  library(jsonlite)
  library(multilevel)
})
input <- fromJSON(file("stdin"), simplifyVector = FALSE)
measure <- function(x) {
  group <- rep(1, nrow(x))
  list(
    ad = ad.m(x, group, type = "mean")$AD.M, lindell = rwg.j.lindell(x, group, ranvar = 2)$rwg.lindell,
    james = rwg.j(x, group, ranvar = 2)$rwg.j
  )
}
boards <- lapply(input$boards, function(board) measure(as.data.frame(do.call(rbind, lapply(board, unlist)))))
data(cohesion)
units <- lapply(split(cohesion, cohesion$UNIT), function(unit) {
  x <- unit[, paste0("COH0", 1:5)]
  c(list(unit = as.character(unit$UNIT[1]), answers = unname(as.matrix(x))), measure(x))
})
tools <- list(R = R.version.string, multilevel = as.character(packageVersion("multilevel")))
cat(toJSON(list(boards = boards, cohesion = unname(units), tools = tools), digits = NA, auto_unbox = TRUE, na = "null"))
