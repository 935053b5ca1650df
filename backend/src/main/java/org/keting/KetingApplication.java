package org.keting;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

@Modulithic(systemName = "Keting", sharedModules = "shared")
@SpringBootApplication
public class KetingApplication {

    public static void main(String[] args) {
        SpringApplication.run(KetingApplication.class, args);
    }
}
