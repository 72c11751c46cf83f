package domain

import (
	"strconv"
	"strings"
)

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

// decimal is a number as it is written in Swedish.
func decimal(v float64, places int) string {
	return strings.Replace(strconv.FormatFloat(v, 'f', places, 64), ".", ",", 1)
}
