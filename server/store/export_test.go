package store

// Indexes are all indexes, for the test of their shape.
func Indexes() []Index { return indexes() }
