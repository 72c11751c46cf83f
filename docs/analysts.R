# Breath tests per hour by weekday, from an export of Löftet. Base R only.
# LOFTET is the address, LOFTET_KEY an API key; the argument is the municipality's code.

area <- commandArgs(trailingOnly = TRUE)[1]
address <- paste0(Sys.getenv("LOFTET"), "/export/activities.csv?type=TRAFFIC_CHECK&area=", area)
file <- tempfile(fileext = ".csv")
download.file(address, file, quiet = TRUE, method = "libcurl", headers = c(Authorization = paste("Bearer", Sys.getenv("LOFTET_KEY"))))
rows <- read.csv(file, encoding = "UTF-8", check.names = FALSE)

# Empty is not 0: leave out what was not counted.
counted <- rows[!is.na(rows$screening_tests) & !is.na(rows$minutes), ]
sums <- aggregate(cbind(screening_tests, minutes) ~ weekday, counted, sum)
cat(nrow(rows), "trafikkontroller\n")
for (day in c("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")) {
  row <- sums[sums$weekday == day, ]
  if (nrow(row) == 1) cat(sprintf("%s: %d prov, %.1f per timme\n", day, row$screening_tests, 60 * row$screening_tests / row$minutes))
}
