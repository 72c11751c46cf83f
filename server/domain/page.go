package domain

// PageRequest asks for a part of a list.
type PageRequest struct {
	First int    // 1-100
	After string // an opaque cursor of the page before; empty for the first
	Total bool   // whether the whole number is wanted: it costs a count
}

// Limits of a page.
const (
	DefaultPage = 25
	MaxPage     = 100
)

// NewPageRequest fills in the default and refuses sizes outside 1-100 with INVALID.
func NewPageRequest(first *int, after *string) (PageRequest, error) {
	r := PageRequest{First: DefaultPage}
	if first != nil {
		r.First = *first
	}
	if r.First < 1 || r.First > MaxPage {
		return r, &Error{Invalid, "first", "Antalet per sida ska vara 1–100."}
	}
	if after != nil {
		r.After = *after
	}
	return r, nil
}

// Page is a part of a list, in its order.
type Page[T any] struct {
	Nodes   []*T
	Cursors []string // one for each node
	More    bool     // whether there is more behind
	Total   int      // of the whole list, when it was asked for
}
