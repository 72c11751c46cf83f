package web

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/klauspost/compress/gzhttp/writer"
	best "github.com/klauspost/compress/gzip"
)

// words are a text that shrinks, and shrinks more for who remembers what has been.
func words() []byte {
	var text strings.Builder
	for i := range 4000 {
		fmt.Fprintf(&text, "Trafikkontroll %d vid %d:an\n", i%97, i%89)
	}
	return []byte(text.String())
}

// TestOnlySoManyAnswersArePackedWellAtATime has readers who never read to the end: whoever comes
// after them is given an answer that is packed a little worse, and well again when they have gone.
func TestOnlySoManyAnswersArePackedWellAtATime(t *testing.T) {
	t.Parallel()
	var p packers
	pack := func() int {
		var out bytes.Buffer
		w := p.open(&out, best.DefaultCompression)
		if _, err := w.Write(words()); err != nil {
			t.Fatal(err)
		}
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
		size := out.Len()
		unpacked, err := gzip.NewReader(&out)
		if err != nil {
			t.Fatal(err)
		}
		if text, err := io.ReadAll(unpacked); err != nil || !bytes.Equal(text, words()) {
			t.Fatalf("unpacked to %d bytes: %v", len(text), err)
		}
		return size
	}
	well := pack()
	held := make([]writer.GzipWriter, maxPackers)
	for i := range held {
		held[i] = p.open(io.Discard, best.DefaultCompression)
	}
	for range 2 * maxPackers {
		if got := pack(); got <= well {
			t.Fatalf("%d bytes beside %d slow readers, %d alone", got, maxPackers, well)
		}
	}
	for _, w := range held {
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if got := pack(); got != well {
		t.Errorf("%d bytes when the slow readers have gone, %d before", got, well)
	}
}

func TestAnswersArePackedByWhatEverybodyCanUnpack(t *testing.T) {
	t.Parallel()
	site := compressed(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write(words())
	}))
	for accept, want := range map[string]string{"gzip": "gzip", "gzip, deflate, br, zstd": "gzip", "zstd": "", "": ""} {
		r := httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/", nil)
		r.Header.Set("Accept-Encoding", accept)
		w := httptest.NewRecorder()
		site.ServeHTTP(w, r)
		if got := w.Result().Header.Get("Content-Encoding"); got != want {
			t.Errorf("who takes %q is given %q", accept, got)
		}
	}
}
