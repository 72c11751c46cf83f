package web

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"strings"
	"sync"
	"time"

	"github.com/klauspost/compress/gzip"
)

// readyFiles are files that are the same for as long as the program runs. Each is made ready the
// first time that it is asked for. It is safe for concurrent use.
type readyFiles struct {
	files fs.FS
	made  sync.Map // by name: *readyFile
}

// serve answers with a file; 404 where there is none.
func (s *readyFiles) serve(w http.ResponseWriter, r *http.Request, name string) {
	made, ok := s.made.Load(name)
	if !ok {
		text, err := fs.ReadFile(s.files, name)
		if err != nil {
			http.NotFound(w, r)
			return
		}
		made, _ = s.made.LoadOrStore(name, newReadyFile(mime.TypeByExtension(path.Ext(name)), text))
	}
	made.(*readyFile).serve(w, r)
}

// readyFile is such a file: packed once, as small as it can be, with a tag by which a browser asks
// whether it is still the same.
type readyFile struct {
	mediaType    string
	text, packed []byte // packed is nil when it is not much smaller
	tag          string
}

func newReadyFile(mediaType string, text []byte) *readyFile {
	sum := sha256.Sum256(text)
	f := &readyFile{mediaType: mediaType, text: text, tag: hex.EncodeToString(sum[:16])}
	if small := packed(text); len(small) < len(text)*9/10 {
		f.packed = small
	}
	return f
}

// serve sends it packed to those who can unpack it. Who asks for a part of it is given a part of it
// as it is.
func (f *readyFile) serve(w http.ResponseWriter, r *http.Request) {
	header := w.Header()
	header.Set("Content-Type", f.mediaType)
	header.Set("Vary", "Accept-Encoding")
	if f.packed == nil || !strings.Contains(r.Header.Get("Accept-Encoding"), "gzip") || r.Header.Get("Range") != "" {
		header.Set("ETag", `"`+f.tag+`"`)
		http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(f.text))
		return
	}
	header.Set("ETag", `"`+f.tag+`-gzip"`)
	header.Set("Content-Encoding", "gzip")
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(f.packed))
}

func packed(text []byte) []byte {
	var out bytes.Buffer
	w, err := gzip.NewWriterLevel(&out, gzip.BestCompression)
	if err != nil {
		panic("the level is a constant: " + err.Error())
	}
	if _, err = w.Write(text); err == nil {
		err = w.Close()
	}
	if err != nil {
		panic("a buffer takes all that is written: " + err.Error())
	}
	return out.Bytes()
}
