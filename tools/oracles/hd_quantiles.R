# Harrell-Davis quartiles by Hmisc, for quantiles.py. Input (JSON on stdin): [[score, ...], ...]. Output: JSON on stdout.
suppressPackageStartupMessages({
  library(jsonlite)
  library(Hmisc)
})
cases <- fromJSON(file("stdin"), simplifyDataFrame = FALSE, simplifyMatrix = FALSE)
quartiles <- lapply(cases, function(scores) as.numeric(hdquantile(unlist(scores), probs = c(0.25, 0.5, 0.75))))
tools <- list(R = R.version.string, Hmisc = as.character(packageVersion("Hmisc")))
cat(toJSON(list(quartiles = quartiles, tools = tools), digits = NA, auto_unbox = TRUE))
