//go:build mongodb

package mongodb

import (
	"testing"

	"loftet/server/store/enginetest"
)

func BenchmarkEngine(b *testing.B) {
	e, err := Open(b.Context(), database(b))
	if err != nil {
		b.Fatal(err)
	}
	enginetest.Benchmark(b, e)
	if err := e.Close(b.Context()); err != nil {
		b.Fatal(err)
	}
}
