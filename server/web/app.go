package web

import (
	"bytes"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"strings"
	"sync"
	"time"

	"github.com/klauspost/compress/gzip"

	"loftet/server/service"
)

// app serves the built app: files with a hash in their name for ever, everything else asked for
// anew, and the shell for the app's own paths.
func app(files fs.FS, shell http.Handler) http.Handler {
	server, packed := http.FileServerFS(files), packedFiles{files: files}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			http.Error(w, "", http.StatusMethodNotAllowed)
			return
		}
		name := strings.TrimPrefix(path.Clean(r.URL.Path), "/")
		info, err := fs.Stat(files, name)
		switch {
		case notOurs(name) || err == nil && name != "." && info.IsDir():
			http.NotFound(w, r)
			return
		case strings.HasPrefix(name, "assets/") && err == nil:
			w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
			if packed.serve(w, r, name) {
				return
			}
		case name == "" || err != nil && path.Ext(name) == "":
			shell.ServeHTTP(w, r)
			return
		default:
			w.Header().Set("Cache-Control", "no-cache")
		}
		server.ServeHTTP(w, r)
	})
}

// packedFiles are files that never change, packed as small as they can be, once each.
type packedFiles struct {
	files fs.FS
	made  sync.Map // by name: the packed bytes
}

// serve answers with a packed script or style, and reports whether it did. Others are left to the
// file server: images are packed already, and some clients cannot unpack.
func (p *packedFiles) serve(w http.ResponseWriter, r *http.Request, name string) bool {
	ext := path.Ext(name)
	if ext != ".js" && ext != ".css" ||
		!strings.Contains(r.Header.Get("Accept-Encoding"), "gzip") || r.Header.Get("Range") != "" {
		return false
	}
	made, ok := p.made.Load(name)
	if !ok {
		text, err := fs.ReadFile(p.files, name)
		if err != nil {
			return false
		}
		made, _ = p.made.LoadOrStore(name, packed(text))
	}
	w.Header().Set("Content-Type", mime.TypeByExtension(ext))
	w.Header().Set("Content-Encoding", "gzip")
	w.Header().Add("Vary", "Accept-Encoding")
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(made.([]byte)))
	return true
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

// notOurs reports whether a path is one that only those ask for who look for what has been left open:
// the app has no page there, so its shell is no answer.
func notOurs(name string) bool {
	for part := range strings.SplitSeq(name, "/") {
		if strings.HasPrefix(part, ".") && part != "." {
			return true
		}
	}
	first, _, _ := strings.Cut(name, "/")
	return first == "debug" || first == "graphiql" || first == "auth"
}

// appConfig tells the app what this installation is.
func (s *Site) appConfig(w http.ResponseWriter, r *http.Request) {
	areas, err := s.service.Areas(r.Context(), []string{s.area})
	if err != nil {
		writeError(w, r, err)
		return
	}
	writeJSON(
		w,
		http.StatusOK,
		map[string]any{"area": s.area, "areaName": areas[0].Name, "demo": s.demo, "version": service.Version},
	)
}
