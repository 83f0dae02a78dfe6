# Reference values for the tests of core/src/statistics/mixed-model. Run from the root of the repository:
#   Rscript core/reference/mixed-model.R > core/src/statistics/mixed-model/mixed-model.fixtures.json
#   npx biome format --write core/src/statistics/mixed-model/mixed-model.fixtures.json
# Made with R 4.2.2 and the packages lme4 1.1-31 and jsonlite 1.8.4 (Debian: r-base-core r-cran-lme4 r-cran-jsonlite).
suppressPackageStartupMessages({
  library(lme4)
  library(jsonlite)
})
options(warn = -1)
set.seed(20240918, kind = "Mersenne-Twister", normal.kind = "Inversion", sample.kind = "Rejection")

# Invented scores. `sizes`: rows of each group. `between`: standard deviations of intercept and slope of groups, and
# their correlation. `offset` and `scale` move the response; `tOffset` and `tScale` the slope column.
invent <- function(name, sizes, between = c(2, 0.5, -0.3), residual = 1, slope = TRUE, x = c("t", "base"),
                   offset = 0, scale = 1, tOffset = 0, tScale = 1, digits = 2, spread = FALSE, change = identity) {
  g <- rep(seq_along(sizes), sizes)
  t <- if (spread) round(runif(length(g), 0, 3), 2) else unlist(lapply(sizes, function(n) round(log(seq_len(n)), 2)))
  base <- round(rnorm(length(sizes), 15, 4), 0)[g]
  one <- rnorm(length(sizes))
  two <- between[3] * one + sqrt(1 - between[3]^2) * rnorm(length(sizes))
  y <- 4 + 0.7 * base - 1.5 * t + between[1] * one[g] + between[2] * two[g] * t + rnorm(length(g), 0, residual)
  rows <- data.frame(g = g, t = tOffset + tScale * t, base = base, y = round(offset + scale * y, digits))
  list(name = name, rows = change(rows), x = x, slope = slope)
}

formula_of <- function(set) {
  fixed <- if (length(set$x)) paste(set$x, collapse = " + ") else "1"
  as.formula(paste("y ~", fixed, if (set$slope) "+ (1 + t | g)" else "+ (1 | g)"))
}

# The optimum itself: two optimisers, several starts, the tightest tolerances, and 0 tried where a value is near it.
# The search counts slopes per standard deviation of the slope column, because optimisers know no units.
optimum <- function(devfun, lower, spread) {
  unit <- if (length(lower) == 1) 1 else c(1, 1 / spread, 1 / spread)
  inUnits <- function(par) devfun(par * unit)
  starts <- if (length(lower) == 1) list(1, 0.1, 10) else
    list(c(1, 0, 1), c(0.1, 0, 0.1), c(3, -1, 0.3), c(3, 1, 0.3), c(0.3, 0.3, 3), c(30, 0, 3), c(30, -30, 1))
  best <- list(fval = Inf)
  keep <- function(par) {
    value <- inUnits(par)
    if (value < best$fval) best <<- list(par = par, fval = value)
  }
  for (start in starts) {
    found <- minqa::bobyqa(start, inUnits, lower = lower, control = list(rhobeg = 0.1, rhoend = 1e-9, maxfun = 20000))
    keep(found$par)
    keep(nlminb(found$par, inUnits, lower = lower, control = list(rel.tol = 1e-15, x.tol = 1e-12, eval.max = 5000,
      iter.max = 5000))$par)
  }
  for (round in 1:3) {
    keep(minqa::bobyqa(best$par, inUnits, lower = lower, control = list(rhobeg = 1e-3, rhoend = 1e-11, maxfun = 20000))$par)
  }
  for (at in which(lower == 0)) {
    edge <- replace(best$par, at, 0)
    if (best$par[at] < 1e-3 && inUnits(edge) <= best$fval + 1e-9) best <- list(par = edge, fval = inUnits(edge))
  }
  list(par = best$par * unit, fval = inUnits(best$par), conv = 0, message = "")
}

fit <- function(set, REML) {
  rows <- set$rows
  rows$g <- factor(rows$g)
  parsed <- lFormula(formula_of(set), rows, REML = REML, control = lmerControl(check.rankX = "silent.drop.cols",
    check.scaleX = "ignore"))
  devfun <- do.call(mkLmerDevfun, parsed)
  opt <- optimum(devfun, environment(devfun)$lower, sd(rows$t))
  model <- mkMerMod(environment(devfun), opt, parsed$reTrms, fr = parsed$fr)
  beta <- fixef(model)
  list(
    fixed = unname(beta),
    standardErrors = unname(sqrt(diag(as.matrix(vcov(model))))),
    names = sub("(Intercept)", "intercept", names(beta), fixed = TRUE),
    dropped = setdiff(set$x, names(beta)),
    random = unname(as.vector(VarCorr(model)$g[lower.tri(VarCorr(model)$g, diag = TRUE)])),
    residual = sigma(model)^2,
    logLikelihood = as.numeric(logLik(model)),
    isSingular = isSingular(model)
  )
}

with_column <- function(make) function(rows) cbind(rows, extra = make(rows))
some <- function(groups, from, to) sample(from:to, groups, replace = TRUE)
sets <- list(
  # the same number of rows in every group
  invent("balanced intercepts", rep(5, 20), slope = FALSE),
  invent("balanced slopes", rep(6, 20)),
  invent("balanced, strong correlation", rep(6, 25), c(3, 1.5, 0.8)),
  invent("balanced, wide slopes", rep(5, 20), c(1, 4, 0)),
  invent("balanced, small between", rep(6, 20), c(0.5, 0.4, 0.1)),
  invent("balanced, no predictors", rep(4, 20), slope = FALSE, x = character(0)),
  invent("slopes without a fixed slope", rep(6, 18), x = "base"),
  invent("slopes, intercept only fixed", rep(6, 18), x = character(0)),
  # groups of different size
  invent("unbalanced intercepts", some(25, 2, 9), slope = FALSE),
  invent("unbalanced slopes", some(25, 3, 9)),
  invent("unbalanced, times of its own", some(25, 3, 9), spread = TRUE),
  invent("unbalanced, one large group", c(60, some(12, 2, 5))),
  invent("very unbalanced", c(40, 30, rep(2, 20), 3, 4), slope = FALSE),
  invent("interaction of baseline and time", some(25, 3, 8), x = c("t", "base", "t:base")),
  invent("interaction, intercepts", some(25, 2, 6), slope = FALSE, x = c("t", "base", "t:base")),
  # hardly any rows
  invent("three groups of two", rep(2, 3), slope = FALSE, x = character(0)),
  invent("three groups of two, one predictor", rep(2, 3), c(3, 0, 0), slope = FALSE, x = "t"),
  invent("three groups of three, slopes", rep(3, 3), x = "t"),
  invent("two groups", rep(6, 2), c(4, 0, 0), slope = FALSE, x = "t"),
  invent("four groups of four, slopes", rep(4, 4), c(2, 1, 0), x = "t"),
  # no variance between groups
  invent("no difference between groups", rep(5, 20), c(0, 0, 0), slope = FALSE),
  invent("no difference between groups, slopes", rep(6, 15), c(0, 0, 0)),
  invent("groups less different than chance", rep(4, 15), c(0, 0, 0), slope = FALSE, x = "t",
    change = function(rows) transform(rows, y = round(y - ave(y, g) + 10, 2))),
  invent("no difference in slopes", some(20, 4, 8), c(2, 0, 0)),
  invent("no difference in intercepts", some(20, 4, 8), c(0, 1, 0)),
  invent("hardly any difference in slopes", rep(8, 20), c(2, 0.05, 0)),
  # slopes that follow from intercepts
  invent("correlation 1", rep(6, 15), c(3, 1.2, 1)),
  invent("correlation -1", rep(6, 15), c(3, 1.2, -1)),
  invent("correlation -1, unbalanced", some(20, 2, 8), c(3, 1.5, -1)),
  invent("correlation 0.95", rep(8, 20), c(3, 1.5, 0.95)),
  # hardly any residual
  invent("hardly any residual", rep(5, 15), c(3, 1, 0), residual = 0.02, digits = 4),
  invent("hardly any residual, intercepts", rep(5, 15), c(3, 0, 0), residual = 0.01, digits = 4, slope = FALSE),
  invent("hardly any residual, correlation 1", rep(5, 15), c(3, 1, 1), residual = 0.02, digits = 4),
  invent("large residual", rep(6, 20), c(1, 0.5, 0), residual = 12),
  # columns that say the same
  invent("a column twice", rep(5, 15), x = c("t", "base", "extra"), change = with_column(function(r) r$t)),
  invent("a sum of columns", rep(5, 15), x = c("t", "base", "extra"), change = with_column(function(r) 2 * r$t - r$base + 3)),
  invent("a constant column first", rep(5, 15), slope = FALSE, x = c("extra", "t", "base"), change = with_column(function(r) 7)),
  invent("a column of nothing", rep(5, 15), slope = FALSE, x = c("t", "extra"), change = with_column(function(r) 0)),
  invent("the sum before its parts", rep(5, 15), slope = FALSE, x = c("extra", "t", "base"),
    change = with_column(function(r) r$t + r$base)),
  # groups of one row
  invent("one row in half of the groups", c(rep(1, 15), rep(5, 15)), slope = FALSE),
  invent("one row in some groups, slopes", c(rep(1, 10), rep(6, 20))),
  invent("one row in all but two groups", c(rep(1, 25), 5, 6), slope = FALSE, x = "base"),
  # offsets and scales
  invent("large offset of the response", rep(5, 15), offset = 1e6),
  invent("large offset of the slope column", rep(6, 20), tOffset = 20),
  invent("large offset, correlation 1", rep(6, 15), c(3, 1.2, 1), tOffset = 50),
  invent("large scale of the response", rep(5, 15), scale = 1e6, digits = 0),
  invent("small scale of the response", rep(5, 15), scale = 1e-4, digits = 7),
  invent("time in minutes", rep(6, 20), tScale = 1e4),
  invent("time in years", rep(6, 20), tScale = 0.01),
  invent("groups that never change in time", rep(4, 25), c(2, 0, 0), x = "t",
    change = function(rows) transform(rows, t = ave(t, g, FUN = function(v) v[1]) + g %% 4))
)

fixtures <- list(
  madeWith = list(R = paste(R.version$major, R.version$minor, sep = "."), lme4 = as.character(packageVersion("lme4"))),
  sets = lapply(sets, function(set) list(
    name = set$name, x = I(set$x), slope = set$slope,
    rows = lapply(set$rows, identity),
    REML = fit(set, TRUE), ML = fit(set, FALSE)
  ))
)
for (at in seq_along(sets)) for (criterion in c("REML", "ML")) {
  one <- fixtures$sets[[at]][[criterion]]
  fixtures$sets[[at]][[criterion]] <- within(one, { fixed <- I(fixed); standardErrors <- I(standardErrors)
    names <- I(names); dropped <- I(dropped); random <- I(random) })
}
cat(toJSON(fixtures, auto_unbox = TRUE, digits = NA), "\n")
