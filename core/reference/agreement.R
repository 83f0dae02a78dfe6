# Reference values for the tests of core/src/statistics. Run from the root of the repository:
#   Rscript core/reference/agreement.R > core/src/statistics/agreement.fixtures.json
# Made with R 4.2.2 and the packages psych 2.2.9 and jsonlite 1.8.4.
suppressPackageStartupMessages({
  library(psych)
  library(jsonlite)
})
options(warn = -1)
set.seed(20240611, kind = "Mersenne-Twister", sample.kind = "Rejection")

# Two coders of one ordered code: the second repeats the first, or gives a level of her own.
two_coders <- function(turns, levels, kept) {
  one <- sample(0:(levels - 1), turns, replace = TRUE)
  other <- ifelse(runif(turns) < kept, one, sample(0:(levels - 1), turns, replace = TRUE))
  table <- table(factor(one, 0:(levels - 1)), factor(other, 0:(levels - 1)))
  apart <- abs(outer(0:(levels - 1), 0:(levels - 1), "-"))
  list(
    one = one, other = other,
    kappa = cohen.kappa(table)$kappa,
    linear = cohen.kappa(table, w = 1 - apart / (levels - 1))$weighted.kappa,
    quadratic = cohen.kappa(table, w = 1 - apart^2 / (levels - 1)^2)$weighted.kappa
  )
}

intraclass <- function(targets, coders, noise) {
  ratings <- round(outer(rnorm(targets), rep(1, coders)) + rep(rnorm(coders), each = targets) +
    matrix(rnorm(targets * coders, sd = noise), targets), 2)
  icc <- ICC(ratings, lmer = FALSE)$results$ICC
  list(ratings = ratings, oneWay = icc[1], agreement = icc[2], consistency = icc[3])
}

# The statistic of Mann and Whitney over the number of pairs; scores are rounded so that some tie.
curve <- function(cases) {
  positive <- runif(cases) < 0.4
  score <- round(rnorm(cases) + positive, 1)
  pairs <- sum(positive) * sum(!positive)
  w <- wilcox.test(score[positive], score[!positive], exact = FALSE)$statistic
  list(isPositive = positive, score = score, area = unname(w) / pairs)
}

fixtures <- list(
  madeWith = list(R = paste(R.version$major, R.version$minor, sep = "."),
    psych = as.character(packageVersion("psych"))),
  kappa = list(two_coders(60, 2, 0.7), two_coders(80, 3, 0.5), two_coders(100, 5, 0.6), two_coders(50, 4, 0)),
  intraclass = list(intraclass(12, 2, 0.5), intraclass(20, 3, 1), intraclass(8, 5, 2)),
  curve = list(curve(30), curve(75))
)
cat(toJSON(fixtures, auto_unbox = TRUE, digits = 12, pretty = FALSE), "\n")
