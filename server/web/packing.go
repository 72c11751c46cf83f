package web

import (
	"io"
	"net/http"
	"strings"
	"sync/atomic"

	"github.com/klauspost/compress/gzhttp"
	"github.com/klauspost/compress/gzhttp/writer"
	"github.com/klauspost/compress/gzhttp/writer/gzkp"
	"github.com/klauspost/compress/gzip"

	"loftet/server/export"
)

// compressed packs what shrinks. A spreadsheet and an image are packed already; a stream of signals
// is sent as it comes, past the packer, which holds back what is too short to pack.
func compressed(next http.Handler) http.Handler {
	var p packers
	wrap, err := gzhttp.NewWrapper(
		gzhttp.EnableZstd(false),
		gzhttp.Implementation(writer.GzipWriterFactory{Levels: gzkp.Levels, New: p.open}),
		gzhttp.ContentTypeFilter(func(contentType string) bool {
			small := strings.HasPrefix(contentType, export.XLSX.ContentType) ||
				strings.HasPrefix(contentType, "image/png")
			return !small && gzhttp.DefaultContentTypeFilter(contentType)
		}),
	)
	if err != nil {
		panic("the compression's settings are constant: " + err.Error())
	}
	packed := wrap(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.Contains(r.Header.Get("Accept"), "text/event-stream") {
			next.ServeHTTP(w, r)
			return
		}
		packed.ServeHTTP(w, r)
	})
}

// maxPackers is how many answers are packed well at a time.
const maxPackers = 32

// packers are what answers are packed by. One that packs well takes most of a megabyte for as long
// as its reader takes to read, so beyond a number of them others are used, which remember nothing
// and pack a little worse. It is safe for concurrent use.
type packers struct{ busy atomic.Int64 }

func (p *packers) open(w io.Writer, level int) writer.GzipWriter {
	if p.busy.Add(1) > maxPackers {
		p.busy.Add(-1)
		return gzkp.NewWriter(w, gzip.StatelessCompression)
	}
	return &packer{gzkp.NewWriter(w, level), p}
}

// packer is one of those that pack well.
type packer struct {
	writer.GzipWriter
	of *packers
}

// Close gives its place to another.
func (p *packer) Close() error {
	defer p.of.busy.Add(-1)
	return p.GzipWriter.Close()
}
