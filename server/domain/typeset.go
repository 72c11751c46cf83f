package domain

import (
	"regexp"
	"strconv"
)

var (
	yearRange = regexp.MustCompile(`\b((?:19|20)\d\d)-((?:19|20)\d\d)\b`)
	hourRange = regexp.MustCompile(`\bkl\. ?(\d\d(?:[.:]\d\d)?)[-–](\d\d(?:[.:]\d\d)?)\b`)
)

// Typeset is a text as it is shown to people, with a dash in ranges of years and hours that do not
// break. What is kept, compared and exported stays as it was written.
func Typeset(text string) string {
	text = yearRange.ReplaceAllString(text, "$1–\u2060$2")
	return hourRange.ReplaceAllString(text, "kl.\u00a0$1–\u2060$2")
}

// Grouped is a number as it is shown to people: "12 000", with a space that does not break.
func Grouped(n int) string {
	digits := strconv.Itoa(n)
	from := 0
	if n < 0 {
		from = 1
	}
	for i := len(digits) - 3; i > from; i -= 3 {
		digits = digits[:i] + "\u00a0" + digits[i:]
	}
	return digits
}
