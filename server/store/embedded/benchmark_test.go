package embedded

import (
	"testing"

	"loftet/server/store/enginetest"
)

func BenchmarkEngine(b *testing.B) {
	folder := b.TempDir()
	e, err := Open(b.Context(), folder)
	if err != nil {
		b.Fatal(err)
	}
	enginetest.Benchmark(b, e)
	if err := e.Close(b.Context()); err != nil {
		b.Fatal(err)
	}
	b.Run("open", func(b *testing.B) {
		for b.Loop() {
			e, err := Open(b.Context(), folder)
			if err != nil {
				b.Fatal(err)
			}
			if err := e.Close(b.Context()); err != nil {
				b.Fatal(err)
			}
		}
	})
}
