// Package testdata is a sample of lines: those that say so are too wide.
package testdata

// This comment is wider than what is read at once, and is said to be so: it has over a hundred columns.
const (
	short  = "short"
	single = "A text that is wide is left whole, so that whoever meets it finds it by its words, wherever it has been put in."
	adding = "This line is too wide: " + "its texts are short, so that it can " + "be broken between any two of " + "its parts"
	raw    = `A text that goes on
over several lines is left as it is, however wide some of its lines may be: it is a query or a page, and is read as such.`
)
