# Fits the rows of a CSV file with lme4 some times over and prints the seconds of CPU time of each fit as it comes by
# default, of each without its check of derivatives afterwards, and the log-likelihood. Reading is not counted.
suppressPackageStartupMessages(library(lme4))
options(warn = -1)
given <- commandArgs(TRUE)
rows <- read.csv(given[1], colClasses = c("factor", "numeric", "numeric", "numeric"))
rounds <- as.integer(given[2])
model <- score ~ time * baseline + (1 + time | client)
cpu <- function(control) {
  spent <- system.time(fit <<- lmer(model, rows, control = control), gcFirst = TRUE)
  unname(spent["user.self"] + spent["sys.self"])
}
usual <- sapply(seq_len(rounds), function(round) cpu(lmerControl()))
bare <- sapply(seq_len(rounds), function(round) cpu(lmerControl(calc.derivs = FALSE)))
cat(usual, "\n", bare, "\n", format(as.numeric(logLik(fit)), digits = 15), "\n")
